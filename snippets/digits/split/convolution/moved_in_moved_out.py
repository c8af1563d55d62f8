torch.manual_seed(0)
layer = nn.Conv2d(1, 8, kernel_size=3)
maps, maps_of_moved = layer(x), layer(x.roll(2, dims=3))
print(torch.allclose(maps_of_moved[..., 2:], maps[..., :-2], atol=1e-5))
#> True
