import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

for y in [x**2, 3 * x - x.sum()]:
    x.grad = None
    y.backward(gradient=torch.ones(3))
    print(y.tolist(), x.grad)
#> [1.0, 4.0, 9.0] tensor([2., 4., 6.])
#> [-3.0, 0.0, 3.0] tensor([0., 0., 0.])
