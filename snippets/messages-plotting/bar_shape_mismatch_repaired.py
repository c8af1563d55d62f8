import matplotlib.pyplot as plt

bars = plt.bar(["cat", "dog", "owl"], [3, 5, 2])
plt.close()
print(len(bars))
#> 3
