import torch

x = torch.tensor([0.0, 1.0, 4.0], requires_grad=True)
positive = x > 0

safe = torch.where(positive, x, 1)
y = torch.where(positive, safe.sqrt(), 0)
print(y)
#> tensor([0., 1., 2.], grad_fn=<WhereBackward0>)

y.sum().backward()
print(x.grad)
#> tensor([0.0000, 0.5000, 0.2500])
