generator = torch.Generator().manual_seed(0)
points, moon = moons(60, generator)
new_points, new_moon = moons(1000, generator)

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
for epochs in (100, 400, 1500):
    train(model, points, moon, epochs)
    seen, new = accuracy(model, points, moon), accuracy(model, new_points, new_moon)
    print(f"{seen:.0%}  {new:.1%}")
#> 92%  89.4%
#> 100%  97.8%
#> 100%  99.1%
