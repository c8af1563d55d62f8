generator = torch.Generator().manual_seed(0)
points, moon = moons(60, generator)
new_points, new_moon = moons(1000, generator)

for bend in (nn.ReLU(), nn.Identity()):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 16), bend, nn.Linear(16, 1))
    train(model, points, moon, 2000)
    count = sum(each.numel() for each in model.parameters())
    print(count, f"{accuracy(model, new_points, new_moon):.1%}")
#> 65 99.1%
#> 65 89.6%
