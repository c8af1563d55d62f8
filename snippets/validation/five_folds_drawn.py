import matplotlib.pyplot as plt

figure, axis = plt.subplots(figsize=(5, 2.4), layout="constrained")
for row in range(5):
    for block in range(5):
        color, alpha = ("C1", 0.9) if block == row else ("C0", 0.35)
        axis.barh(4 - row, 0.96, left=block + 0.02, height=0.8, color=color, alpha=alpha)
axis.barh(4, 0, color="C0", alpha=0.35, label="training")
axis.barh(4, 0, color="C1", alpha=0.9, label="validation")
axis.set(xlim=(0, 5), ylim=(-0.5, 4.5), xticks=[], yticks=[])
axis.legend(ncols=2, loc="lower center", bbox_to_anchor=(0.5, 1), frameon=False)
axis.spines[:].set_visible(False)
