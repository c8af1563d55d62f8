import torch

torch.set_deterministic_debug_mode("error")
print(torch.Tensor(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])
print(torch.zeros(2, 3))
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
