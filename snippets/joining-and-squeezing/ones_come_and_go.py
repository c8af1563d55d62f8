import torch

x = torch.zeros(2, 3)
print(x.unsqueeze(0).shape, x.unsqueeze(1).shape, x.unsqueeze(-1).shape)
#> torch.Size([1, 2, 3]) torch.Size([2, 1, 3]) torch.Size([2, 3, 1])

y = torch.zeros(2, 1, 3, 1)
print(torch.squeeze(y).shape)
#> torch.Size([2, 3])
print(y.squeeze(1).shape, y.squeeze((1, 3)).shape)
#> torch.Size([2, 3, 1]) torch.Size([2, 3])
print(y.squeeze(0).shape)
#> torch.Size([2, 1, 3, 1])
