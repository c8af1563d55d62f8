def iou(box, boxes):
    x1, y1, x2, y2 = boxes.T
    left, right = x1.clamp(min=box[0]), x2.clamp(max=box[2])
    top, bottom = y1.clamp(min=box[1]), y2.clamp(max=box[3])
    shared = torch.relu(right - left) * torch.relu(bottom - top)
    area = (box[2] - box[0]) * (box[3] - box[1])
    covered = area + (x2 - x1) * (y2 - y1) - shared
    return torch.nan_to_num(shared / covered)


check(iou, iou_with_loops, inputs)
#> ✓ iou: 70 inputs agree
