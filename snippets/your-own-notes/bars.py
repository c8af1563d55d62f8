from collections import Counter

import matplotlib.pyplot as plt

letters = Counter("banana")
plt.figure(figsize=(4, 2.4))
plt.bar(letters.keys(), letters.values())
