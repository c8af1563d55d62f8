import torch

box = torch.tensor([0.2672, 0.3906, 0.4314, 0.4188])
print((box * 100).int().tolist(), (box * 100).round().int().tolist())
#> [26, 39, 43, 41] [27, 39, 43, 42]

target = torch.tensor([46, 57, 49, 68])
near = torch.tensor([45, 57, 49, 69])
far = torch.tensor([26, 39, 43, 41])


def sides(box, other, edge):
    high = torch.minimum(box[2:], other[2:])
    return high - torch.maximum(box[:2], other[:2]) + edge


for edge in (0, 1):
    shared = sides(near, target, edge).prod().item()
    areas = [sides(box, box, edge).prod().item() for box in (near, target)]
    print(shared, areas, f"{shared / (sum(areas) - shared):.4f}")
#> 33 [48, 33] 0.6875
#> 48 [65, 48] 0.7385

print(sides(far, target, 0).tolist(), sides(far, target, 0).prod().item())
#> [-3, -16] 48
