import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 2)
for ax in axes.flat:
    ax.plot([1, 2, 3])
print([len(ax.lines) for ax in axes.flat])
#> [1, 1, 1, 1]
plt.close()
