import torch

x = torch.tensor(3.0, requires_grad=True)

for factor in [x, x.detach(), x.item()]:
    x.grad = None
    y = x * factor + x
    y.backward()
    print(y, x.grad)
#> tensor(12., grad_fn=<AddBackward0>) tensor(7.)
#> tensor(12., grad_fn=<AddBackward0>) tensor(4.)
#> tensor(12., grad_fn=<AddBackward0>) tensor(4.)
