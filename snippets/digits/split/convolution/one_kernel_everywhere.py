torch.manual_seed(0)
layer = nn.Conv2d(1, 8, kernel_size=3)
for name, parameter in layer.named_parameters():
    print(name, *parameter.shape)
#> weight 8 1 3 3
#> bias 8
maps = layer(x)
print(*x.shape, "->", *maps.shape)
#> 1000 1 12 12 -> 1000 8 10 10

window = x[0, 0, 4:7, 2:5]
kernel, bias = layer.weight[5, 0], layer.bias[5]
print(torch.allclose((window * kernel).sum() + bias, maps[0, 5, 4, 2]))
#> True
