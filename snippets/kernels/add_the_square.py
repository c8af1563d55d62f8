import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
labels = torch.tensor([1.0, -1.0, -1.0, -1.0, 1.0])

lifted = torch.column_stack([x, x**2])  # (5, 2)
print(lifted)
#> tensor([[-2.,  4.],
#>         [-1.,  1.],
#>         [ 0.,  0.],
#>         [ 1.,  1.],
#>         [ 2.,  4.]])

scores = lifted @ torch.tensor([0.0, 1.0]) - 2.5
print(labels * scores > 0)
#> tensor([True, True, True, True, True])
