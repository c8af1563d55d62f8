import torch

x = torch.ones(1, 1, requires_grad=True)
y = x * 3
print(torch.autograd._make_grads((y,), (None,), False))
#> (tensor([[1.]]),)

y.backward()
print(x.grad)
#> tensor([[3.]])

x = torch.ones(2, requires_grad=True)
y = x * 3
y.backward()
#> RuntimeError: grad can be implicitly created only for scalar outputs
