import torch

entry = torch.tensor([-1.0, 0.0, 1.0])
matrices = torch.cartesian_prod(*[entry] * 9).reshape(-1, 3, 3)
print(len(matrices))
#> 19683

rank = torch.linalg.matrix_rank(matrices)
has_area = torch.linalg.det(matrices).round() != 0
print(((rank == 3) == has_area).all())
#> tensor(True)

print((rank == torch.linalg.matrix_rank(matrices.mT)).all())
#> tensor(True)

tall, wide = matrices[:, :, :2], matrices[:, :2]
print(torch.linalg.matrix_rank(tall).max(), torch.linalg.matrix_rank(wide).max())
#> tensor(2) tensor(2)
