import matplotlib.pyplot as plt

boxes = {"CPU": (0, "C0"), "GPU": (5.4, "C1")}
arrows = [(0.9, 2.8, 5.2, '.to("cuda")'), (0.3, 5.2, 2.8, ".cpu()")]

figure, axis = plt.subplots(figsize=(4.6, 2.1), layout="constrained")
for name, (left, colour) in boxes.items():
    axis.add_patch(plt.Rectangle((left, 0), 2.6, 1.4, fc=colour, alpha=0.2))
    axis.add_patch(plt.Rectangle((left, 0), 2.6, 1.4, fill=False, ec=colour))
    axis.text(left + 1.3, 1.55, name, ha="center", color=colour)

axis.text(1.3, 0.9, "device = cpu", ha="center", va="center")
axis.text(1.3, 0.45, "NumPy", ha="center", va="center")
axis.text(6.7, 0.9, "device = cuda:0", ha="center", va="center")

for height, start, end, words in arrows:
    style = {"arrowstyle": "->", "color": "C2"}
    axis.annotate("", (end, height), (start, height), arrowprops=style)
    axis.text(4, height + 0.06, words, ha="center", color="C2")

axis.set(xlim=(-0.1, 8.1), ylim=(-0.1, 1.9))
axis.set_axis_off()
