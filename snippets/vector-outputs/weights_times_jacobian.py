import torch


def volume_and_surface(sides):
    a, b, c = sides
    return torch.stack([a * b * c, 2 * (a * b + b * c + c * a)])


sides = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
jacobian = torch.tensor([[6.0, 3.0, 2.0], [10.0, 8.0, 6.0]])

for weights in torch.tensor([[1.0, 0.0], [0.0, 1.0], [10.0, 1.0]]):
    sides.grad = None
    y = volume_and_surface(sides)
    y.backward(gradient=weights)
    print(sides.grad, weights @ jacobian)
#> tensor([6., 3., 2.]) tensor([6., 3., 2.])
#> tensor([10.,  8.,  6.]) tensor([10.,  8.,  6.])
#> tensor([70., 38., 26.]) tensor([70., 38., 26.])
