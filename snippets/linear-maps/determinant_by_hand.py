import torch


def by_hand(matrix):
    (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
    falling = a * e * i + b * f * g + c * d * h
    rising = c * e * g + a * f * h + b * d * i
    return falling - rising


matrix = torch.tensor([[2, 0, 1], [1, 3, 2], [1, 1, 4]])
print(by_hand(matrix), torch.linalg.det(matrix.double()))
#> 18 tensor(18., dtype=torch.float64)

torch.manual_seed(0)
many = torch.randint(-9, 10, (1000, 3, 3))
exact = torch.tensor([by_hand(matrix) for matrix in many])
print(torch.equal(exact, torch.linalg.det(many.double()).round().long()))
#> True
