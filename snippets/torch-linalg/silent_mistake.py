import torch

matrix = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 0.0, 0.0]])

print("torch.svd` is deprecated" in torch.svd.__doc__)
#> True

u, s, v = torch.svd(matrix)
print(u @ torch.diag(s) @ v.mT)
#> tensor([[0., 3., 0.],
#>         [0., 0., 2.],
#>         [1., 0., 0.]])

u, s, v = torch.linalg.svd(matrix)
print(u @ torch.diag(s) @ v.mT)
#> tensor([[ 0.,  0.,  3.],
#>         [-2.,  0.,  0.],
#>         [ 0., -1.,  0.]])

tall = torch.ones(3, 2)
print([part.shape for part in torch.svd(tall)])
#> [torch.Size([3, 2]), torch.Size([2]), torch.Size([2, 2])]

print([part.shape for part in torch.linalg.svd(tall)])
#> [torch.Size([3, 3]), torch.Size([2]), torch.Size([2, 2])]

print([part.shape for part in torch.linalg.svd(tall, full_matrices=False)])
#> [torch.Size([3, 2]), torch.Size([2]), torch.Size([2, 2])]
