import torch


def brighter_with_loops(image, amount):
    result = torch.zeros_like(image)
    height, width = image.shape
    for i in range(height):
        for j in range(width):
            value = image[i, j].item() + amount
            result[i, j] = max(0, min(255, value))
    return result


image = torch.tensor([[0, 50], [150, 200]], dtype=torch.uint8)
print(brighter_with_loops(image, 100))
#> tensor([[100, 150],
#>         [250, 255]], dtype=torch.uint8)
print(brighter_with_loops(image, -100))
#> tensor([[  0,   0],
#>         [ 50, 100]], dtype=torch.uint8)
