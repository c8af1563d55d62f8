import matplotlib.pyplot as plt
import torch

angle = torch.linspace(0, 2 * torch.pi, 21)[:20]
inner = torch.stack([angle.cos(), angle.sin()])  # (2, 20)
outer = 2 * inner

figure = plt.figure(figsize=(4, 3.4), layout="constrained")
space = figure.add_subplot(projection="3d")

ends = torch.tensor([-2.4, 2.4])
x, y = torch.meshgrid(ends, ends, indexing="ij")
space.plot(*inner, inner.square().sum(dim=0), "C1o", markersize=7)
space.plot_surface(x, y, 0 * x + 2.5, color="C5", alpha=0.5)
space.plot(*outer, outer.square().sum(dim=0), "C0x", markersize=8, markeredgewidth=2)
space.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), zlim=(0, 4.2))
space.view_init(elev=14, azim=-60)
space.set_box_aspect(None, zoom=1.1)
space.set_axis_off()
