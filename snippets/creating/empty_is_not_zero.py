import torch

x = torch.empty(2, 3)
print(x.shape, x.dtype)
#> torch.Size([2, 3]) torch.float32

x.fill_(7)
print(x)
#> tensor([[7., 7., 7.],
#>         [7., 7., 7.]])

torch.set_deterministic_debug_mode("error")
print(torch.empty(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])
torch.set_deterministic_debug_mode("default")
