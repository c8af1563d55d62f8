def iou(box, boxes):
    start = torch.max(box[:2], boxes[:, :2])
    width, height = (torch.min(box[2:], boxes[:, 2:]) - start).T
    shared = width * height * (width > 0) * (height > 0)
    corners = torch.cat([box[None], boxes])
    areas = torch.diff(corners.view(-1, 2, 2), dim=1).prod(dim=2)[:, 0]
    covered = areas[0] + areas[1:] - shared
    result = torch.zeros(len(boxes))
    some = covered > 0
    result[some] = shared[some] / covered[some]
    return result


check(iou, iou_with_loops, inputs)
#> ✓ iou: 70 inputs agree
