import matplotlib.pyplot as plt

generator = torch.Generator().manual_seed(0)
angle = 2 * torch.pi * torch.rand(200, generator=generator)
outer = (torch.arange(200) % 2).float()[:, None]
circle = torch.stack([angle.cos(), angle.sin()], dim=1)
rings = circle * (1 + outer) + 0.1 * torch.randn(200, 2, generator=generator)
side = torch.linspace(-2.6, 2.6, 41)
grid = torch.cartesian_prod(side, side).flip(1)  # (41 * 41, 2)

figure, axes = plt.subplots(1, 3, figsize=(7.4, 2.7), layout="constrained")
for axis, width in zip(axes, (2, 3, 16)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, 1))
    train(model, rings, outer, 2000)
    with torch.no_grad():
        scores = model(grid).reshape(41, 41)
    sides, colors = [-1e9, 0, 1e9], ["C0", "C1"]
    axis.contourf(side, side, scores, levels=sides, colors=colors, alpha=0.15)
    axis.contour(side, side, scores, levels=[0], colors="C5", linewidths=2)
    axis.plot(*rings[:80:2].T, "C0x", markersize=4)
    axis.plot(*rings[1:80:2].T, "C1o", markersize=3)
    axis.set(title=width, xticks=[], yticks=[], aspect="equal")
