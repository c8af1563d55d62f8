import torch

x = torch.tensor([[0.0, 2.0], [4.0, 6.0]], requires_grad=True)  # (2, 2)
average = ((x - 2) ** 2).mean()
average.backward()

print(average)
#> tensor(6., grad_fn=<MeanBackward0>)

print(x.grad)
#> tensor([[-1.,  0.],
#>         [ 1.,  2.]])

print(x.grad.shape == x.shape)
#> True
