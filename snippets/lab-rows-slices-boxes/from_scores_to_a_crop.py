import torch

image = torch.arange(60).view(6, 10)
found = torch.tensor(
    [
        [0.35, 0.10, 0.20, 0.40, 0.90],
        [0.92, 0.31, 0.16, 0.58, 0.50],
        [0.20, 0.85, 0.00, 0.90, 0.30],
    ]
)
sure = found[found[:, 0] > 0.7]  # (1, 5)
boxes = sure[:, 1:] * torch.tensor([10, 6, 10, 6])  # (1, 4)
print(boxes)
#> tensor([[3.1000, 0.9600, 5.8000, 3.0000]])
x1, y1, x2, y2 = boxes.round().to(torch.int64)[0]
print(image[y1:y2, x1:x2])
#> tensor([[13, 14, 15],
#>         [23, 24, 25]])
