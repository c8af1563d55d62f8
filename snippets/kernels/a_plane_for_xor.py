import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = torch.tensor([-1.0, 1.0, 1.0, -1.0])

x, y = switches.T
lifted = torch.column_stack([x, y, x * y])  # (4, 3)
scores = lifted @ torch.tensor([1.0, 1.0, -2.0]) - 0.5
print(scores)
#> tensor([-0.5000,  0.5000,  0.5000, -0.5000])

print(lamp * scores > 0)
#> tensor([True, True, True, True])
