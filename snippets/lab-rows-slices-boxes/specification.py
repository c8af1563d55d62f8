import torch


def rows_above_with_loops(table, threshold):
    rows = []
    for row in table:
        if any(value > threshold for value in row):
            rows.append(row)
    return torch.stack(rows) if rows else table[:0]


def crop_with_loops(image, box):
    x1, y1, x2, y2 = box
    result = torch.zeros(y2 - y1, x2 - x1, dtype=image.dtype)
    for row in range(y1, y2):
        for column in range(x1, x2):
            result[row - y1, column - x1] = image[row, column]
    return result


def to_pixels_with_loops(boxes, width, height):
    result = torch.zeros(boxes.shape, dtype=torch.int64)
    for i in range(len(boxes)):
        for k, size in enumerate([width, height, width, height]):
            result[i, k] = round((boxes[i, k] * size).item())
    return result


table = torch.tensor([[0.2, 0.9], [0.8, 0.1], [0.3, 0.4]])
print(rows_above_with_loops(table, 0.7))
#> tensor([[0.2000, 0.9000],
#>         [0.8000, 0.1000]])
image = torch.arange(20).view(4, 5)
print(crop_with_loops(image, (1, 2, 4, 4)))
#> tensor([[11, 12, 13],
#>         [16, 17, 18]])
boxes = torch.tensor([[0.25, 0.5, 0.53, 1.0]])
print(to_pixels_with_loops(boxes, 100, 60))
#> tensor([[25, 30, 53, 60]])
