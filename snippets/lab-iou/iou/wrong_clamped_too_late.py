def iou(box, boxes):
    start = torch.maximum(box[:2], boxes[:, :2])
    end = torch.minimum(box[2:], boxes[:, 2:])
    shared = (end - start).prod(dim=1).clamp(min=0)
    area = (box[2:] - box[:2]).prod()
    areas = (boxes[:, 2:] - boxes[:, :2]).prod(dim=1)
    covered = area + areas - shared
    return torch.where(covered > 0, shared / covered, 0.0)


check(iou, iou_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([1.])
#>   box = torch.tensor([0., 0., 1., 1.])
#>   boxes = torch.tensor([[2., 2., 3., 3.]])
