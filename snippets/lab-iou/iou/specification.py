import torch


def cells(box):
    x1, y1, x2, y2 = (10 * box).round().int().tolist()
    return {(x, y) for x in range(x1, x2) for y in range(y1, y2)}


def iou_with_loops(box, boxes):
    result = torch.zeros(len(boxes))
    for i in range(len(boxes)):
        shared = len(cells(box) & cells(boxes[i]))
        covered = len(cells(box) | cells(boxes[i]))
        if covered > 0:
            result[i] = shared / covered
    return result


box = torch.tensor([0, 0, 4, 2])
boxes = torch.tensor([[2, 1, 6, 3], [1, 0, 3, 1], [4, 0, 6, 2], [5, 3, 7, 4]])
print(iou_with_loops(box, boxes))
#> tensor([0.1429, 0.2500, 0.0000, 0.0000])
