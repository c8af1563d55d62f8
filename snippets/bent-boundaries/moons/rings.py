generator = torch.Generator().manual_seed(0)
angle = 2 * torch.pi * torch.rand(200, generator=generator)
outer = (torch.arange(200) % 2).float()[:, None]
circle = torch.stack([angle.cos(), angle.sin()], dim=1)
rings = circle * (1 + outer) + 0.1 * torch.randn(200, 2, generator=generator)

for width in (1, 2, 3, 16):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, 1))
    train(model, rings, outer, 2000)
    print(width, f"{accuracy(model, rings, outer):.0%}")
#> 1 50%
#> 2 81%
#> 3 100%
#> 16 100%
