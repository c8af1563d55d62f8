import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 2)
axes[0, 1].plot([1, 2, 3])
print([len(ax.lines) for ax in axes.flat])
#> [0, 1, 0, 0]
plt.close()
