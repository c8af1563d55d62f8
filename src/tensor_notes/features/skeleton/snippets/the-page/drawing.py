import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.2))
plt.plot([1, 2, 3], [2, 3, 4], "o-")
