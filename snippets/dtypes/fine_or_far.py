import matplotlib.pyplot as plt
import torch

names = ["float16", "bfloat16", "float32"]
figure, (fine, far) = plt.subplots(2, 1, figsize=(6, 3.6), layout="constrained")

for height, name in zip([2, 1, 0], names):
    limits = torch.finfo(getattr(torch, name))
    colour = f"C{2 - height}"
    if limits.eps > 1e-5:
        numbers = torch.arange(1, 1 + 1 / 64 + limits.eps / 2, limits.eps)
        fine.plot(numbers, torch.full_like(numbers, height), f"{colour}|", ms=14)
    else:
        fine.fill_between([1, 1 + 1 / 64], height - 0.3, height + 0.3, color=colour, alpha=0.5)
    ends = [limits.smallest_normal, limits.max]
    far.plot(ends, [height, height], colour, lw=9, alpha=0.5, solid_capstyle="butt")

fine.set(xticks=[1, 1 + 1 / 128, 1 + 1 / 64], xlim=(0.999, 1.0166))
fine.set_xticklabels(["1", "1 + 1/128", "1 + 1/64"])
far.set(xscale="log", xlim=(1e-42, 1e42), xticks=[1e-38, 1e-19, 1, 1e19, 1e38])
far.minorticks_off()
for axis in [fine, far]:
    axis.set(yticks=[0, 1, 2], yticklabels=names[::-1], ylim=(-0.6, 2.6))
    axis.spines[["left", "top", "right"]].set_visible(False)
    axis.tick_params(axis="y", length=0)
