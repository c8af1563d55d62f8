import matplotlib.pyplot as plt
import torch

x = torch.arange(10, 16).view(2, 3)
tensors = {"x": x, "part": x[:, 1:]}

figure, axis = plt.subplots(figsize=(4.4, 3), layout="constrained")
for i, number in enumerate(x.flatten().tolist()):
    axis.add_patch(plt.Rectangle((i + 1.2, 0), 1, 1, fc="C2", alpha=0.25))
    axis.add_patch(plt.Rectangle((i + 1.2, 0), 1, 1, fill=False, ec="C2"))
    axis.text(i + 1.7, 0.5, number, ha="center", va="center")

for i, (name, tensor) in enumerate(tensors.items()):
    left, colour = 4.5 * i, f"C{i}"
    facts = {
        "shape": tuple(tensor.shape),
        "stride": tensor.stride(),
        "storage_offset": tensor.storage_offset(),
        "dtype": str(tensor.dtype)[6:],
        "device": tensor.device,
    }
    axis.add_patch(plt.Rectangle((left, 2.4), 4.1, 3.6, fc=colour, alpha=0.2))
    axis.text(left + 0.2, 5.55, name, va="center", weight="bold")
    for line, (fact, value) in enumerate(facts.items()):
        height = 4.85 - 0.52 * line
        axis.text(left + 0.2, height, fact, va="center")
        axis.text(left + 3.95, height, value, ha="right", va="center")
    end = (tensor.storage_offset() + 1.7, 1.05)
    arrow = {"arrowstyle": "->", "color": colour}
    axis.annotate("", end, (left + 2, 2.35), arrowprops=arrow)

axis.set(xlim=(-0.1, 8.7), ylim=(-0.1, 6.1))
axis.axis("off")
