def iou(box, boxes):
    start = torch.maximum(box[:2], boxes[:, :2])
    end = torch.minimum(box[2:], boxes[:, 2:])
    shared = (end - start + 1).clamp(min=0).prod(dim=1)
    area = (box[2:] - box[:2] + 1).prod()
    areas = (boxes[:, 2:] - boxes[:, :2] + 1).prod(dim=1)
    return shared / (area + areas - shared)


check(iou, iou_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.1429])
#>              found torch.tensor([0.2500])
#>   box = torch.tensor([0, 0, 4, 2])
#>   boxes = torch.tensor([[2, 1, 6, 3]])
