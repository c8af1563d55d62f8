import torch

matrices = torch.tensor([[[1, 0], [0, 1]], [[0, 2], [2, 0]]])  # (2, 2, 2)
vectors = torch.tensor([[1, 2], [3, 4]])  # (2, 2)

print(matrices[0] @ vectors[0], matrices[1] @ vectors[1])
#> tensor([1, 2]) tensor([8, 6])

print((matrices @ vectors).shape)
#> torch.Size([2, 2, 2])

columns = vectors[:, :, None]  # (2, 2, 1)
print((matrices @ columns)[:, :, 0])
#> tensor([[1, 2],
#>         [8, 6]])

print(torch.einsum("bij,bj->bi", matrices, vectors))
#> tensor([[1, 2],
#>         [8, 6]])

torch.ones(3, 2, 2) @ torch.ones(3, 2)
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (6x2 and 3x2)
