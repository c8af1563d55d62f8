import matplotlib.pyplot as plt

sizes = [64, 256, 1024]
recorded = {
    "NumPy float32": [5.54, 278, 17800],
    "PyTorch float32": [6.47, 315, 20700],
    "NumPy float64": [12, 680, 37000],
    "PyTorch float64": [14.1, 848, 39600],
}
cubes = [n**3 / 64**3 * 4 for n in sizes]

figure, axis = plt.subplots(figsize=(4.8, 3.4), layout="constrained")
for style, (name, times) in zip(["o-", "s--"] * 2, recorded.items()):
    colour = "C0" if "32" in name else "C1"
    axis.loglog(sizes, times, colour + style, label=name)
axis.loglog(sizes, cubes, "C2:", label="$n^3$")
axis.set(xlabel="n", ylabel="µs", xticks=sizes, xticklabels=sizes)
axis.minorticks_off()
axis.legend(frameon=False)
