import matplotlib.pyplot as plt

epochs = 400  # @param {type:"slider", min:0, max:2000, step:100}

points, moon = moons(60, torch.Generator().manual_seed(0))
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
train(model, points, moon, epochs)

x, y = torch.linspace(-1.5, 2.5, 41), torch.linspace(-1.2, 1.6, 29)
grid = torch.cartesian_prod(y, x).flip(1)  # (29 * 41, 2)
with torch.no_grad():
    scores = model(grid).reshape(29, 41)

figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
sides, colors = [-1e9, 0, 1e9], ["C0", "C1"]
axis.contourf(x, y, scores, levels=sides, colors=colors, alpha=0.15)
axis.contour(x, y, scores, levels=[0], colors="C5", linewidths=2)
axis.plot(*points[moon[:, 0] == 0].T, "C0x", markeredgewidth=2)
axis.plot(*points[moon[:, 0] == 1].T, "C1o")
axis.set(xlim=(-1.5, 2.5), ylim=(-1.2, 1.6), xticks=[], yticks=[])
