import torch

rows = torch.tensor([[1, 1, 0, 24], [0, 1, 1, 20], [1, 0, 1, 10]])
rows[2] = rows[2] - rows[0]
print(rows)
#> tensor([[  1,   1,   0,  24],
#>         [  0,   1,   1,  20],
#>         [  0,  -1,   1, -14]])

rows[2] = rows[2] + rows[1]
print(rows)
#> tensor([[ 1,  1,  0, 24],
#>         [ 0,  1,  1, 20],
#>         [ 0,  0,  2,  6]])

rabbit = rows[2, 3] / rows[2, 2]
dog = rows[1, 3] - rabbit
cat = rows[0, 3] - dog
print(cat, dog, rabbit)
#> tensor(7.) tensor(17.) tensor(3.)
