import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[5.0, 6.0], [7.0, 8.0]])

print(torch.linalg.vecdot(a, b), (a * b).sum(dim=1))
#> tensor([17., 53.]) tensor([17., 53.])
