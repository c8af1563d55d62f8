import torch

x = torch.zeros(2, 3, 4)

print(x[..., 0].shape, x[:, :, 0].shape)
#> torch.Size([2, 3]) torch.Size([2, 3])
print(x[1, ..., 0].shape)
#> torch.Size([3])
print(x[None].shape, x[:, None].shape, x[..., None].shape)
#> torch.Size([1, 2, 3, 4]) torch.Size([2, 1, 3, 4]) torch.Size([2, 3, 4, 1])
