import torch

layers = torch.broadcast_shapes((1000, 1000, 1), (1, 1000, 1000))

print(layers, layers.numel() * 4)
#> torch.Size([1000, 1000, 1000]) 4000000000
