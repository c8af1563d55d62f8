import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 2)
for ax in axes.flat:
    ax.plot([1, 2, 3])
print(axes.shape, len(axes[0, 0].lines))
#> (2, 2) 1
plt.close()
