import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)

(x * 5).backward(gradient=torch.ones(2))
print(x.grad)
#> tensor([5., 5.])

x.grad = None
(x * 5).sum().backward()
print(x.grad)
#> tensor([5., 5.])

y = x * 5
y.backward(gradient=torch.ones(2))
y.sum().backward()
#> RuntimeError: Trying to backward through the graph a second time ...
