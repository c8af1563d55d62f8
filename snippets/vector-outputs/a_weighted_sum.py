import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)

for weights in torch.tensor([[1.0, 1.0], [0.5, 2.0]]):
    x.grad = None
    y = x * 2
    y.backward(gradient=weights)
    print(x.grad)

    x.grad = None
    y = x * 2
    (weights * y).sum().backward()
    print(x.grad)
#> tensor([2., 2.])
#> tensor([2., 2.])
#> tensor([1., 4.])
#> tensor([1., 4.])
