import torch

whole = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(whole, whole.dtype)
#> tensor([[1, 2, 3],
#>         [4, 5, 6]]) torch.int64

mixed = torch.tensor([5.5, 3])
print(mixed, mixed.dtype)
#> tensor([5.5000, 3.0000]) torch.float32

asked_for = torch.tensor([1, 2, 3], dtype=torch.float32)
print(asked_for, asked_for.dtype)
#> tensor([1., 2., 3.]) torch.float32
