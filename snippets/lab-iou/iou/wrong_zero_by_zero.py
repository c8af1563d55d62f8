def iou(box, boxes):
    start = torch.maximum(box[:2], boxes[:, :2])
    end = torch.minimum(box[2:], boxes[:, 2:])
    shared = (end - start).clamp(min=0).prod(dim=1)
    area = (box[2:] - box[:2]).prod()
    areas = (boxes[:, 2:] - boxes[:, :2]).prod(dim=1)
    covered = area + areas - shared
    return shared / covered


check(iou, iou_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([torch.nan])
#>   box = torch.tensor([1., 1., 1., 1.])
#>   boxes = torch.tensor([[1., 1., 1., 1.]])
