import torch

w = torch.tensor(9.0, requires_grad=True)
print(torch.sqrt(w))
#> tensor(3., grad_fn=<SqrtBackward0>)
