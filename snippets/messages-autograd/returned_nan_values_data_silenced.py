import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, torch.nan, 3.0])
mean = (w * x).mean()
mean.backward()
print(w.grad.nan_to_num())
#> tensor(0.)
