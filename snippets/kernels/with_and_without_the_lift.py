import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = torch.tensor([-1.0, 1.0, 1.0, -1.0])
x, y = switches.T
root = 2**0.5
lifted = torch.column_stack(
    [torch.ones(4), root * x, root * y, x**2, root * x * y, y**2]
)  # (4, 6)

weights = torch.zeros(6)
for _ in range(20):
    for point, label in zip(lifted, lamp, strict=True):
        if label * (weights @ point) <= 0:
            weights += label * point
print(lifted @ weights)
#> tensor([-1.0000,  2.0000,  2.0000, -3.0000])
